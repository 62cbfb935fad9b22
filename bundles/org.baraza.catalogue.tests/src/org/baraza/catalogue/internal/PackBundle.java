package org.baraza.catalogue.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** A bundle made for a test and installed into the running framework; closing uninstalls it. */
record PackBundle(Bundle bundle) implements AutoCloseable {

    /** Installs and starts a bundle that publishes these files. */
    static PackBundle install(String name, Map<String, String> files, String... published) throws BundleException {
        BundleContext context = FrameworkUtil.getBundle(PackBundle.class).getBundleContext();
        Bundle bundle = context.installBundle("test:" + name, new ByteArrayInputStream(jar(name, files, published)));
        bundle.start(Bundle.START_TRANSIENT);
        return new PackBundle(bundle);
    }

    private static byte[] jar(String name, Map<String, String> files, String... published) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest(name))) {
            write(jar, "plugin.xml", plugin(published));
            for (Map.Entry<String, String> file : files.entrySet()) {
                write(jar, file.getKey(), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Manifest manifest(String name) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name + ";singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        return manifest;
    }

    private static String plugin(String... published) {
        StringBuilder packs = new StringBuilder();
        for (String file : published) {
            packs.append("<pack file=\"").append(file).append("\"/>");
        }
        return "<?eclipse version=\"3.4\"?><plugin><extension point=\"org.baraza.catalogue.packs\">" + packs
                + "</extension></plugin>";
    }

    private static void write(JarOutputStream jar, String name, String contents) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(contents.getBytes(StandardCharsets.UTF_8));
        jar.closeEntry();
    }

    @Override
    public void close() throws BundleException {
        bundle.uninstall();
    }
}
