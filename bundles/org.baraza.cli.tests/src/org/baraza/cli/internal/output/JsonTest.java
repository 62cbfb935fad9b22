package org.baraza.cli.internal.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class JsonTest {

    private static String compact(String json) {
        return json.replaceAll("\\s*\\n\\s*", "").replace(" : ", ":");
    }

    @Test
    void absentValuesAreNullAndNoneIsEmpty() {
        assertEquals("{\"name\":null,\"rank\":null,\"all\":[ ],\"parts\":[ ]}", compact(Json.object(json -> json
                .put("name", (String) null).put("rank", Optional.empty()).strings("all", List.of())
                .array("parts", List.<String>of(), (part, text) -> part.put("text", text)))));
    }

    @Test
    void amountsAreExactAndWithoutExponents() {
        assertEquals("{\"a\":1250000000000.10,\"b\":0.0000001,\"c\":2.2,\"d\":7}", compact(Json.object(json -> json
                .put("a", new BigDecimal("1250000000000.10")).put("b", Optional.of(new BigDecimal("1E-7")))
                .put("c", Optional.of(2.2)).put("d", Optional.of(7)))));
    }

    @Test
    void textsAreEscapedAndDaysWritten() {
        assertEquals("{\"text\":\"a \\\"b\\\"\\n\",\"day\":\"2026-10-31\",\"in\":{\"yes\":true}}",
                compact(Json.object(json -> json.put("text", "a \"b\"\n")
                        .put("day", Optional.of(LocalDate.of(2026, 10, 31)))
                        .object("in", inner -> inner.put("yes", true)))));
    }
}
