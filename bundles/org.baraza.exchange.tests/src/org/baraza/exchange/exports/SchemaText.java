package org.baraza.exchange.exports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The schema that follows from the model: what is published has to say the same. */
final class SchemaText {

    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.STRATEGY__HISTORY, Literals.STRATEGY__PARENTS,
            Literals.APPROVAL__SNAPSHOTS);

    private final Set<EClass> known = new LinkedHashSet<>();

    static String of(String derived) {
        SchemaText schema = new SchemaText();
        schema.known.add(Literals.STRATEGY);
        List<String> definitions = new ArrayList<>();
        List<EClass> open = new ArrayList<>(List.of(Literals.STRATEGY));
        while (!open.isEmpty()) {
            EClass type = open.removeFirst();
            definitions.add(schema.definition(type));
            type.getEAllContainments().stream().filter(reference -> !LEFT_OUT.contains(reference))
                    .map(EReference::getEReferenceType).filter(schema.known::add).forEach(open::add);
        }
        return """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$id": "urn:baraza:export:1",
                  "title": "A user engagement strategy and what follows from it",
                  "description": "What baraza export --format json writes. Within a version no key changes its meaning or goes; new ones may come.",
                  "type": "object",
                  "required": ["version", "asOf", "strategy", "derived"],
                  "properties": {
                    "version": { "const": 1 },
                    "asOf": { "type": "string", "format": "date" },
                    "strategy": { "$ref": "#/$defs/Strategy" },
                    "derived": %s
                  },
                  "$defs": {
                %s
                  }
                }
                """.formatted(derived.strip().replace("\n", "\n    "), String.join(",\n", definitions));
    }

    private String definition(EClass type) {
        String properties = type.getEAllStructuralFeatures().stream().filter(feature -> !LEFT_OUT.contains(feature))
                .map(feature -> "        \"" + feature.getName() + "\": " + described(feature)).collect(Collectors.joining(",\n"));
        return "    \"" + type.getName() + "\": {\n      \"type\": \"object\",\n      \"properties\": {\n" + properties
                + "\n      }\n    }";
    }

    private static String described(EStructuralFeature feature) {
        String documentation = EcoreUtil.getDocumentation(feature);
        String value = feature.isMany() ? "\"type\": \"array\", \"items\": { " + value(feature) + " }" : value(feature);
        return "{ " + value + (documentation == null ? "" : ", \"description\": \"" + documentation.replace("\\", "\\\\")
                .replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"") + " }";
    }

    private static String value(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? "\"$ref\": \"#/$defs/" + reference.getEReferenceType().getName() + "\""
                    : "\"type\": \"string\"";
        }
        if (feature.getEType() instanceof EEnum list) {
            return "\"enum\": [" + list.getELiterals().stream().map(literal -> "\"" + literal.getLiteral() + "\"")
                    .collect(Collectors.joining(", ")) + "]";
        }
        Class<?> form = feature.getEType().getInstanceClass();
        if (form == boolean.class) {
            return "\"type\": \"boolean\"";
        }
        if (form == int.class || form == Integer.class) {
            return "\"type\": \"integer\"";
        }
        return form == BigDecimal.class || form == Double.class ? "\"type\": \"number\"" : "\"type\": \"string\"";
    }
}
