package org.baraza.ui.strategy.internal;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.baraza.analysis.Forms;
import org.baraza.drawing.Role;
import org.baraza.model.strategy.Phase;
import org.baraza.model.strategy.Task;
import org.baraza.ui.Colours;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.TextStyle;

/** A phase with how many tasks are done; a task, and while it is not done who does it until when. */
final class GuideLabels extends DelegatingStyledCellLabelProvider {

    GuideLabels() {
        super(new Texts());
    }

    /** The whole line, also of a task that is done: the Guide is narrow. */
    @Override
    public String getToolTipText(Object element) {
        return element instanceof Task task ? Texts.text(task.getName()) + Texts.details(task)
                : getStyledStringProvider().getStyledText(element).getString();
    }

    private static final class Texts extends LabelProvider implements IStyledLabelProvider {

        private static final Forms FORMS = Forms.ofProgram();

        @Override
        public StyledString getStyledText(Object element) {
            return switch (element) {
                case Phase phase -> new StyledString(text(phase.getName()), BOLD)
                        .append("   " + NLS.bind(Messages.Guide_done,
                                phase.getTasks().stream().filter(Task::isDone).count(), phase.getTasks().size()),
                                QUIET);
                case Task task -> new StyledString(text(task.getName())).append(task.isDone() ? "" : details(task), QUIET);
                default -> new StyledString();
            };
        }

        private static String details(Task task) {
            return Stream.of(Optional.ofNullable(task.getOwner()), Optional.ofNullable(task.getDue()).map(FORMS::date))
                    .flatMap(Optional::stream).map(fact -> "   " + fact).collect(Collectors.joining());
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
