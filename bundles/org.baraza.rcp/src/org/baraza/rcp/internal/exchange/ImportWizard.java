package org.baraza.rcp.internal.exchange;

import java.io.IOException;
import java.nio.file.Path;

import org.baraza.exchange.imports.Mapping;
import org.baraza.ui.Failures;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;

/** Says what a file's tables are taken as, shows what that would do, and does it. */
public final class ImportWizard extends Wizard {

    private final ImportModel model;
    private final Path kept;
    private final PreviewPage preview;

    /** @param kept where the mapping is kept for the next time */
    public ImportWizard(ImportModel model, Path kept) {
        this.model = model;
        this.kept = kept;
        this.preview = new PreviewPage(model);
        setWindowTitle(NLS.bind(Messages.Import_title, model.preview().workbook().name()));
    }

    @Override
    public void addPages() {
        addPage(new MappingPage(model));
        addPage(preview);
    }

    /** Nothing is done that was not shown. */
    @Override
    public boolean canFinish() {
        return getContainer().getCurrentPage() == preview && model.preview().changesAnything();
    }

    @Override
    public boolean performFinish() {
        return Failures.guard(() -> {
            model.apply();
            keep(model.mapping());
        });
    }

    private void keep(Mapping mapping) throws IOException {
        if (!mapping.isEmpty()) {
            mapping.write(kept);
        }
    }
}
