package org.baraza.ui;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The names by which screen readers call controls that the system can't name: painted ones, lists, and fields. */
public final class SpokenName {

    private static final String DECORATION = SpokenName.class.getName() + ".decoration";
    /** A field stands in a frame of its own, and may stand in a row of several. */
    private static final int LEVELS = 3;

    private SpokenName() {
    }

    public static void of(Control control, String name) {
        of(control, () -> name);
    }

    /** @param name asked for each time that it is to be said */
    public static void of(Control control, Supplier<String> name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name.get();
                }
            }
        });
        SystemName.keep(control, name);
    }

    /** The control is called otherwise from now on; without this, some systems say it only when it gets the focus. */
    public static void renew(Control control) {
        SystemName.renew(control);
    }

    /** @param role of {@link ACC}, that a painted control is taken for */
    public static void as(Control control, int role) {
        control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }
        });
    }

    /** A field is called what the label before it says. */
    public static void ofLabelBefore(Control field) {
        of(field, () -> labelBefore(field));
    }

    static String labelBefore(Control field) {
        return labelBefore(field, LEVELS);
    }

    /** A painted thing that needs no name, since what stands beside it says the same in words. */
    public static void none(Control control) {
        control.setData(DECORATION, true);
    }

    /** Whether a painted thing needs no name. */
    public static boolean isDecoration(Control control) {
        return control.getData(DECORATION) != null;
    }

    private static String labelBefore(Control control, int levels) {
        Composite parent = control.getParent();
        if (parent == null || levels == 0) {
            return "";
        }
        List<Control> siblings = List.of(parent.getChildren());
        return siblings.subList(0, siblings.indexOf(control)).reversed().stream().filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText().replace("&", "")).filter(words -> !words.isBlank()).findFirst()
                .orElseGet(() -> labelBefore(parent, levels - 1));
    }
}
