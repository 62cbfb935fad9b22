package org.baraza.ui.stakeholders.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.baraza.checks.Finding;
import org.baraza.model.strategy.StakeholderGroup;
import org.baraza.ui.MenuKeys;
import org.baraza.ui.Noted;
import org.baraza.ui.RowMenu;
import org.baraza.ui.stakeholders.internal.model.Names;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Keys and context menu of a group, the same in the matrix and in the table. */
final class GroupActions {

    private final GroupEdits edits;
    private final Consumer<StakeholderGroup> pickUp;
    private final Consumer<StakeholderGroup> rename;
    private final Consumer<List<StakeholderGroup>> delete;
    private final Function<StakeholderGroup, List<Finding>> found;
    private final Runnable note;
    private final Consumer<String> status;

    /** Where a group is chosen and shown. */
    interface Place {

        Control control();

        Optional<StakeholderGroup> chosen();

        /** Where several can be chosen, all of them. */
        default List<StakeholderGroup> allChosen() {
            return chosen().stream().toList();
        }

        /** Where the group stands in the control. */
        Rectangle bounds(StakeholderGroup group);
    }

    /**
     * @param pickUp begins moving a group in the matrix
     * @param rename begins editing a group's name in the table
     * @param delete takes groups out of the strategy, and goes on to another
     * @param found what the checks say about a group, the heaviest first
     * @param note opens what they say about the group chosen where the focus is
     * @param status shows why something can't be done
     */
    GroupActions(GroupEdits edits, Consumer<StakeholderGroup> pickUp, Consumer<StakeholderGroup> rename,
            Consumer<List<StakeholderGroup>> delete, Function<StakeholderGroup, List<Finding>> found, Runnable note,
            Consumer<String> status) {
        this.edits = edits;
        this.found = found;
        this.note = note;
        this.pickUp = pickUp;
        this.rename = rename;
        this.delete = delete;
        this.status = status;
    }

    /** Ranks a group higher (-1) or lower (1), or says why that can't be. */
    void rank(StakeholderGroup group, int by) {
        if (edits.canRank(group, by)) {
            edits.rank(group, by);
        } else {
            String reason = edits.isPlaced(group) ? by < 0 ? Messages.Rank_first : Messages.Rank_last
                    : Messages.Rank_notPlaced;
            status.accept(NLS.bind(reason, Names.of(group)));
        }
    }

    /** Does what the key stands for, if it is one of ours. */
    void key(Event event, Place place) {
        place.chosen().ifPresent(group -> {
            switch (event.keyCode) {
                case SWT.DEL -> delete.accept(place.allChosen());
                case SWT.F2 -> rename.accept(group);
                default -> { }
            }
        });
    }

    /** Opens what the checks say about the group chosen where the focus is. */
    void note() {
        note.run();
    }

    /** What the checks say first about a group. */
    Optional<String> noted(StakeholderGroup group) {
        return found.apply(group).stream().map(Finding::message).findFirst();
    }

    /** Gives the control a context menu for the group chosen in it, and the notes about it. */
    void offer(Place place) {
        Noted.in(place.control(), focus -> place.chosen()
                .map(group -> new Noted(place.control(), place.bounds(group), found.apply(group))));
        Menu menu = new Menu(place.control());
        menu.addListener(SWT.Show, event -> {
            List.of(menu.getItems()).forEach(MenuItem::dispose);
            place.chosen().ifPresent(group -> fill(new GroupMenu(menu), place, group));
        });
        place.control().setMenu(menu);
        RowMenu.below(place.control(), () -> place.chosen().map(place::bounds));
    }

    /** Opens the same menu under a button. */
    void offerUnder(Control button, Place place) {
        place.chosen().ifPresentOrElse(group -> {
            GroupMenu menu = new GroupMenu(new Menu(place.control()));
            fill(menu, place, group);
            menu.openUnder(button);
        }, () -> status.accept(Messages.Selected_none));
    }

    private void fill(GroupMenu menu, Place place, StakeholderGroup group) {
        menu.item(MenuKeys.with(Messages.Group_note, SWT.MOD1 | '1'), "findings", note)
                .setEnabled(!found.apply(group).isEmpty());
        menu.line();
        menu.item(Messages.Group_pickUp, "place", () -> pickUp.accept(group));
        menu.item(MenuKeys.with(Messages.Group_rename, SWT.F2), "strategy", () -> rename.accept(group));
        menu.line();
        menu.marks(place.allChosen(), edits);
        menu.line();
        menu.item(MenuKeys.with(Messages.Group_up, SWT.MOD3 | SWT.ARROW_UP), "up", () -> rank(group, -1))
                .setEnabled(edits.canRank(group, -1));
        menu.item(MenuKeys.with(Messages.Group_down, SWT.MOD3 | SWT.ARROW_DOWN), "down", () -> rank(group, 1))
                .setEnabled(edits.canRank(group, 1));
        menu.line();
        menu.item(MenuKeys.with(Messages.Group_delete, SWT.DEL), "delete", () -> delete.accept(place.allChosen()));
    }
}
