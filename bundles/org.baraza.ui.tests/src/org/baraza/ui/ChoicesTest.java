package org.baraza.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChoicesTest {

    @Test
    void onlyMoneyThatIsInUseIsOffered() {
        List<String> offered = Choices.currencies();
        assertTrue(offered.containsAll(List.of("EUR", "KES", "USD", "XOF")), offered::toString);
        assertEquals(List.of(), offered.stream().filter(List.of("ADP", "ATS", "XAU")::contains).toList());
        assertEquals(offered.stream().distinct().toList(), offered);
    }
}
