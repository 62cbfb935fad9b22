package org.baraza.ui.strategy.internal;

import java.util.Optional;

import org.baraza.analysis.Forms;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Task;
import org.baraza.ui.Colours;
import org.baraza.ui.Fit;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Tree;

/** A phase with how many tasks are done; a task, and while it is not done who does it until when. */
final class GuideLabels extends DelegatingStyledCellLabelProvider {

    GuideLabels(Tree tree) {
        super(new Texts(tree));
    }

    /** The whole line, also of a task that is done: the Guide is narrow. */
    @Override
    public String getToolTipText(Object element) {
        return switch (element) {
            case Task task -> Texts.text(task.getName()) + Texts.owner(task) + Texts.due(task);
            case Phase phase -> Texts.text(phase.getName());
            default -> null;
        };
    }

    private static final class Texts extends LabelProvider implements IStyledLabelProvider {

        private static final Forms FORMS = Forms.ofProgram();
        /** What stands before the names of phases, and of tasks: arrow and tick box. */
        private static final int BEFORE_PHASE = 56;
        private static final int BEFORE_TASK = 76;

        private final Tree tree;

        Texts(Tree tree) {
            this.tree = tree;
        }

        @Override
        public StyledString getStyledText(Object element) {
            return switch (element) {
                case Phase phase -> line(text(phase.getName()), BEFORE_PHASE, BOLD, "   " + NLS.bind(Messages.Guide_done,
                        phase.getTasks().stream().filter(Task::isDone).count(), phase.getTasks().size()), "");
                case Task task -> line(text(task.getName()), BEFORE_TASK, null, task.isDone() ? "" : owner(task) + due(task),
                        task.isDone() ? "" : owner(task));
                default -> new StyledString();
            };
        }

        /** The name with its note; where there is no room for both, a shorter note, then less of the name. */
        private StyledString line(String name, int before, Styler styler, String note, String shorter) {
            GC gc = new GC(tree);
            try {
                int room = tree.getClientArea().width - before;
                int whole = gc.textExtent(name + note).x;
                String said = whole <= room ? note : shorter.isEmpty() ? note : shorter;
                int left = room - gc.textExtent(said).x;
                return new StyledString(left > 0 ? Fit.within(name, left, text -> gc.textExtent(text).x) : name, styler)
                        .append(said, QUIET);
            } finally {
                gc.dispose();
            }
        }

        private static String owner(Task task) {
            return Optional.ofNullable(task.getOwner()).map(owner -> "   " + owner).orElse("");
        }

        private static String due(Task task) {
            return Optional.ofNullable(task.getDue()).map(due -> "   " + FORMS.date(due)).orElse("");
        }

        private static String text(String name) {
            return name == null ? "" : name;
        }
    }

    private static final Styler BOLD = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
        }
    };

    private static final Styler QUIET = new Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.foreground = Colours.of(Role.SECONDARY);
        }
    };
}
