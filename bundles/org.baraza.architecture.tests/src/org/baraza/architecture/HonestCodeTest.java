package org.baraza.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;

/** Law 8: failures reach a person, and nothing is left for later. */
class HonestCodeTest {

    private static final Set<String> CONSOLE = Set.of("System.out", "System.err");
    /** Written so that this file does not find itself. */
    private static final Pattern FOR_LATER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b");
    private static final List<String> WRITTEN = List.of(".java", ".xml", ".exsd", ".properties", ".MF", ".css", ".md",
            ".ecore", ".genmodel", ".sh", ".target", ".product");

    @Test
    void nothingIsSwallowedPrintedOrSingle() {
        Breaches.none(dishonest(House.ours()));
    }

    @Test
    void nothingIsLeftForLater() {
        Breaches.none(forLater(House.ours()));
    }

    @Test
    void dishonestCodeIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).java("org.baraza.x", "org.baraza.x.A", """
                class A {
                    static final A INSTANCE = new A();
                    void a() {
                        try { b(); } catch (Exception e) { /* never mind */ }
                        try { b(); } catch (Exception e) {
                            e.printStackTrace(); }
                        System.out.println(e.Registry.INSTANCE);
                    }
                }
                """).java("org.baraza.x", "org.baraza.x.Door",
                "class Door { public static void main(String[] words) { new Work(System.out); } }");
        Breaches.exactly(dishonest(site.house()),
                "bundles/org.baraza.x/src/org/baraza/x/A.java:3 has an INSTANCE",
                "bundles/org.baraza.x/src/org/baraza/x/A.java:5 swallows an exception",
                "bundles/org.baraza.x/src/org/baraza/x/A.java:7 calls printStackTrace",
                "bundles/org.baraza.x/src/org/baraza/x/A.java:8 uses System.out");
    }

    @Test
    void whatIsLeftForLaterIsSeen(@TempDir Path folder) {
        Site site = new Site(folder).with("bundles/x/plugin.xml", "<plugin>\n<!-- TO" + "DO: help -->\n</plugin>");
        Breaches.exactly(forLater(site.house()), "bundles/x/plugin.xml:2 leaves something for later");
    }

    private static List<String> dishonest(House house) {
        return house.sources().stream().flatMap(source -> dishonest(source).stream()
                .map(found -> house.place(source.file()) + ":" + found)).toList();
    }

    private static List<String> dishonest(Source source) {
        List<String> found = new ArrayList<>();
        new TreePathScanner<Void, Boolean>() {
            @Override
            public Void visitClass(ClassTree tree, Boolean inDoor) {
                return super.visitClass(tree, inDoor || isDoor(tree));
            }

            @Override
            public Void visitVariable(VariableTree tree, Boolean inDoor) {
                if (tree.getName().contentEquals("INSTANCE")) {
                    add(tree, "has an INSTANCE");
                }
                return super.visitVariable(tree, inDoor);
            }

            @Override
            public Void visitCatch(CatchTree tree, Boolean inDoor) {
                if (tree.getBlock().getStatements().isEmpty()) {
                    add(tree, "swallows an exception");
                }
                return super.visitCatch(tree, inDoor);
            }

            @Override
            public Void visitMemberSelect(MemberSelectTree tree, Boolean inDoor) {
                if (tree.getIdentifier().contentEquals("printStackTrace")) {
                    add(tree, "calls printStackTrace");
                }
                if (CONSOLE.contains(tree.toString()) && !inDoor) {
                    add(tree, "uses " + tree);
                }
                return super.visitMemberSelect(tree, inDoor);
            }

            private void add(Tree tree, String what) {
                found.add(source.line(tree) + " " + what);
            }
        }.scan(source.unit(), false);
        return found;
    }

    /** Where a program is entered, and only there, the console is known; it is handed on as a stream. */
    private static boolean isDoor(ClassTree tree) {
        return tree.getImplementsClause().stream().anyMatch(type -> type.toString().equals("IApplication"))
                || tree.getMembers().stream().anyMatch(member -> member instanceof MethodTree method
                        && method.getName().contentEquals("main") && method.getParameters().size() == 1);
    }

    private static List<String> forLater(House house) {
        return WRITTEN.stream().flatMap(house::files).flatMap(file -> forLater(house, file)).toList();
    }

    private static Stream<String> forLater(House house, Path file) {
        List<String> lines = House.text(file).lines().toList();
        return IntStream.range(0, lines.size()).filter(line -> FOR_LATER.matcher(lines.get(line)).find())
                .mapToObj(line -> house.place(file) + ":" + (line + 1) + " leaves something for later");
    }
}
