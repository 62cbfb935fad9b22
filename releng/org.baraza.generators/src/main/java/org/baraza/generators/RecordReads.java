package org.baraza.generators;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.codegen.ecore.genmodel.GenClass;
import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;

/**
 * Lets generated classes tell their root class ({@code rootExtendsClass} of the genmodel) what is read from them:
 * every getter calls {@code reads(FEATURE)} first, and so do the methods that read fields past the getters.
 */
final class RecordReads {

    private final Path sources;

    /** @param sources the folder that the code was generated into */
    RecordReads(Path sources) {
        this.sources = sources;
    }

    void in(GenModel model) throws IOException {
        for (var genPackage : model.getGenPackages()) {
            for (GenClass genClass : genPackage.getGenClasses()) {
                if (!genClass.isInterface()) {
                    in(genClass);
                }
            }
        }
    }

    private void in(GenClass genClass) throws IOException {
        Path file = sources.resolve(genClass.getQualifiedClassName().replace('.', '/') + ".java");
        String code = Files.readString(file);
        for (GenFeature feature : genClass.getImplementedGenFeatures()) {
            String getter = "public [^=;(]+ " + feature.getGetAccessor() + "\\(\\)";
            code = insert(getter, "reads(" + genClass.getQualifiedFeatureID(feature) + ");", code)
                    .orElseThrow(() -> new IllegalStateException("No getter of " + feature.getName() + " in " + file));
        }
        code = insert("public boolean eIsSet\\(int featureID\\)", "reads(featureID);", code).orElse(code);
        code = insert("public String toString\\(\\)", "readsAll();", code).orElse(code);
        Files.writeString(file, code);
    }

    private static Optional<String> insert(String method, String statement, String code) {
        Matcher head = Pattern.compile("(?m)^\\t" + method + " \\{\\R").matcher(code);
        return head.find()
                ? Optional.of(code.substring(0, head.end()) + "\t\t" + statement + "\n"
                        + code.substring(head.end()))
                : Optional.empty();
    }
}
