package org.baraza.ui.workplan.internal.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.baraza.testkit.ui.WrittenSettings;
import org.baraza.ui.workplan.internal.model.Column.Kind;
import org.junit.jupiter.api.Test;

class ColumnMemoryTest {

    @Test
    void whatAPersonMadeOfTheColumnsSurvivesAPowerCut() throws Exception {
        WrittenSettings disk = new WrittenSettings("org.baraza.ui.workplan.tests/columns");
        ColumnMemory columns = new ColumnMemory(disk.node());
        columns.keep(Kind.MEANS, 333);
        columns.forget(Kind.MEANS);
        columns.keep(Kind.LEAD, 60);
        columns.hide(Set.of(Kind.LEAD));
        columns.forgetWidths();
        assertEquals(List.of("width.means=333.0", "", "width.lead=60.0", "hidden=LEAD, width.lead=60.0", "hidden=LEAD"),
                disk.written());
    }
}
