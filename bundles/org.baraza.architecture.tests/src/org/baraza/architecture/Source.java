package org.baraza.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;

/** A Java file, read by the compiler's own parser. */
record Source(Path file, CompilationUnitTree unit, SourcePositions positions) {

    private static final Pattern DOTTED_NAME = Pattern.compile("[\\w.]+");

    static List<Source> parse(List<Path> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
                    manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> new Source(Path.of(unit.getSourceFile().toUri()), unit, positions)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String packageName() {
        return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    /** The full name of the class that the file is named after. */
    String className() {
        return packageName() + "." + file.getFileName().toString().replace(".java", "");
    }

    boolean isPackageInfo() {
        return file.endsWith("package-info.java");
    }

    boolean isTest() {
        return file.toString().matches(".*[/\\\\]org\\.baraza\\.[\\w.]*(tests|testkit|testkit\\.ui)[/\\\\].*");
    }

    String text() {
        return House.text(file);
    }

    int lines() {
        return (int) text().lines().count();
    }

    long line(Tree tree) {
        return unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
    }

    int lines(Tree tree) {
        return (int) (unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree)) - line(tree) + 1);
    }

    /** Every dotted name in the code, such as those of imports and of classes named in full. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitPackage(PackageTree tree, Void nothing) {
                return scan(tree.getAnnotations(), nothing);
            }

            @Override
            public Void visitMemberSelect(MemberSelectTree tree, Void nothing) {
                if (!DOTTED_NAME.matcher(tree.toString()).matches()) {
                    return super.visitMemberSelect(tree, nothing);
                }
                names.add(tree.toString());
                return null;
            }
        }.scan(unit, null);
        return names;
    }
}
