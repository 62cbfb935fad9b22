package org.baraza.exchange.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Set;

import org.baraza.model.strategy.StrategyPackage.Literals;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;

/**
 * The model and what follows from it as JSON; {@code strategy.schema.json} says which keys there are. Elements keep the
 * names of the file format; references are ids.
 */
final class JsonExport implements Export {

    /** Raised when a key changes its meaning or goes. */
    private static final int VERSION = 1;
    /** What saving notes, and the versions as approved. */
    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.STRATEGY__HISTORY, Literals.STRATEGY__PARENTS,
            Literals.APPROVAL__SNAPSHOTS);

    @Override
    public String format() {
        return "json";
    }

    @Override
    public void write(ExportContent content, OutputStream out) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.configure(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature(), true);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeNumberField("version", VERSION);
            json.writeStringField("asOf", content.asOf().toString());
            json.writeFieldName("strategy");
            element(json, content.strategy());
            json.writeFieldName("derived");
            new DerivedJson(json, content).write();
            json.writeEndObject();
        }
    }

    private static void element(JsonGenerator json, EObject element) throws IOException {
        json.writeStartObject();
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && !LEFT_OUT.contains(feature)) {
                json.writeFieldName(feature.getName());
                value(json, feature, element.eGet(feature));
            }
        }
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, EStructuralFeature feature, Object value) throws IOException {
        switch (value) {
            case List<?> list -> {
                json.writeStartArray();
                for (Object each : list) {
                    value(json, feature, each);
                }
                json.writeEndArray();
            }
            case EObject object when ((EReference) feature).isContainment() -> element(json, object);
            case EObject object -> json.writeString(EcoreUtil.getID(object));
            case BigDecimal number -> json.writeNumber(number);
            case Integer number -> json.writeNumber(number);
            case Double number -> json.writeNumber(BigDecimal.valueOf(number));
            case Boolean yes -> json.writeBoolean(yes);
            case Enumerator literal -> json.writeString(literal.getLiteral());
            case Temporal moment -> json.writeString(moment.toString());
            default -> json.writeString(value.toString());
        }
    }
}
