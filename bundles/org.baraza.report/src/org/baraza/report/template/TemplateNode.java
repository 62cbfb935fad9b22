package org.baraza.report.template;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import freemarker.core.TemplateObject;
import freemarker.template.Template;

/**
 * A part of a template as it was understood. FreeMarker shows its tree to nobody, and its text can hide what is asked for;
 * so the tree is asked all the same, and where it should no longer answer, no template is taken.
 */
@SuppressWarnings("deprecation")
record TemplateNode(Object node) {

    static Optional<TemplateNode> root(Template template) {
        return Optional.ofNullable(answer(Template.class, "getRootTreeNode", template)).map(TemplateNode::new);
    }

    /** @param kind as FreeMarker calls it and what is of its kind */
    boolean is(String kind) {
        return Stream.<Class<?>>iterate(node.getClass(), type -> type != null, Class::getSuperclass)
                .anyMatch(type -> type.getSimpleName().equals(kind));
    }

    String symbol() {
        return (String) answer(TemplateObject.class, "getNodeTypeSymbol", node);
    }

    /** What stands behind a question mark, in one spelling. */
    String name() {
        return symbol().replaceAll("\\W", "").replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    /** Without the brackets around it. */
    TemplateNode bare() {
        return is("ParentheticalExpression") ? parts().getFirst().bare() : this;
    }

    List<TemplateNode> parts() {
        Stream<Object> within = is("TemplateElement") ? all("TemplateElement", "getChildCount", "getChild") : Stream.empty();
        return Stream.concat(parameters().stream(), within).filter(TemplateObject.class::isInstance).map(TemplateNode::new).toList();
    }

    List<Object> parameters() {
        return all("TemplateObject", "getParameterCount", "getParameterValue").filter(it -> it != null).toList();
    }

    private Stream<Object> all(String type, String count, String one) {
        try {
            Class<?> asked = Class.forName("freemarker.core." + type);
            Method each = asked.getDeclaredMethod(one, int.class);
            each.setAccessible(true);
            List<Object> found = new ArrayList<>();
            for (int at = 0; at < (int) answer(asked, count, node); at++) {
                found.add(each.invoke(node, at));
            }
            return found.stream();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Object answer(Class<?> type, String question, Object node) {
        try {
            Method method = type.getDeclaredMethod(question);
            method.setAccessible(true);
            return method.invoke(node);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
