package org.baraza.generators;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the Java code of an EMF model from its genmodel, without a workspace: what the Eclipse IDE does on
 * "Generate Model Code", with reads recorded. Does nothing when the model files and this generator are those of the
 * last run.
 */
public final class GenerateModel {

    private static final String STAMP = "src-gen/.generated-from";

    private GenerateModel() {
    }

    /** Arguments: the folder of the bundle, and the path of its genmodel inside it. */
    public static void main(String[] args) throws IOException {
        Path bundle = Path.of(args[0]).toAbsolutePath().normalize();
        String genmodel = args[1];
        String digest = digestOf(bundle.resolve(genmodel).getParent());
        Path stamp = bundle.resolve(STAMP);
        if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
            return;
        }
        generate(bundle, genmodel);
        Files.writeString(stamp, digest);
    }

    private static void generate(Path bundle, String genmodel) throws IOException {
        String name = bundle.getFileName().toString();
        EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(bundle + "/"));
        ResourceSet resources = new ResourceSetImpl();
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
                GenModelGeneratorAdapterFactory.DESCRIPTOR);

        Resource resource = resources.getResource(URI.createPlatformResourceURI(name + "/" + genmodel, true), true);
        GenModel model = (GenModel) resource.getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        Generator generator = new Generator();
        generator.setInput(model);
        Diagnostic result = generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE,
                new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("The model " + genmodel + " could not be generated: " + describe(result));
        }
        new RecordReads(bundle.resolve("src-gen")).in(model);
    }

    private static String describe(Diagnostic diagnostic) {
        List<String> details = diagnostic.getChildren().stream().map(GenerateModel::describe).toList();
        return diagnostic.getMessage() + (details.isEmpty() ? "" : " " + details);
    }

    private static String digestOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
            digest.update(codeOf(GenerateModel.class));
            digest.update(codeOf(RecordReads.class));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] codeOf(Class<?> type) throws IOException {
        try (InputStream code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return code.readAllBytes();
        }
    }
}
