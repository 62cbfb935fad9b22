package org.baraza.exchange.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Holds JSON against the parts of JSON Schema that the published schema uses; what isn't named there is a breach. */
final class JsonJudge {

    private final Map<?, ?> root;
    private final List<String> breaches = new ArrayList<>();

    JsonJudge(Object schema) {
        root = (Map<?, ?>) schema;
    }

    List<String> breaches(Object value) {
        judge("", root, value);
        return breaches;
    }

    private void judge(String at, Map<?, ?> schema, Object value) {
        if (schema.get("$ref") instanceof String reference) {
            Map<?, ?> target = (Map<?, ?>) ((Map<?, ?>) root.get("$defs")).get(reference.replace("#/$defs/", ""));
            judge(at, Objects.requireNonNull(target, reference), value);
        }
        if (schema.containsKey("const") && !schema.get("const").equals(value)) {
            breaches.add(at + " is " + value);
        }
        if (schema.get("enum") instanceof List<?> list && !list.contains(value)) {
            breaches.add(at + " is " + value);
        }
        if (schema.get("pattern") instanceof String pattern && !value.toString().matches(pattern)) {
            breaches.add(at + " is " + value);
        }
        Object type = schema.get("type");
        if (type instanceof String name && !is(name, value) || type instanceof List<?> names
                && names.stream().noneMatch(name -> is((String) name, value))) {
            breaches.add(at + " is no " + type + " but " + value);
        } else if (value instanceof Map<?, ?> object) {
            object(at, schema, object);
        } else if (value instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
            list.forEach(each -> judge(at + "[]", items, each));
        }
    }

    private void object(String at, Map<?, ?> schema, Map<?, ?> object) {
        if (schema.get("required") instanceof List<?> required) {
            required.stream().filter(name -> !object.containsKey(name)).forEach(name -> breaches.add(at + " lacks " + name));
        }
        if (schema.get("properties") instanceof Map<?, ?> properties) {
            object.forEach((name, value) -> {
                if (properties.get(name) instanceof Map<?, ?> inner) {
                    judge(at + "/" + name, inner, value);
                } else {
                    breaches.add(at + " has " + name);
                }
            });
        }
    }

    private static boolean is(String type, Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "integer" -> value instanceof Long;
            case "number" -> value instanceof Long || value instanceof BigDecimal;
            case "boolean" -> value instanceof Boolean;
            case "null" -> value == null;
            default -> false;
        };
    }
}
