package org.baraza.rcp.internal.handlers;

import java.nio.file.Path;
import java.util.Optional;

import org.baraza.catalogue.Catalogue;
import org.baraza.catalogue.CatalogueService;
import org.baraza.exchange.imports.Mapping;
import org.baraza.exchange.read.TableFiles;
import org.baraza.rcp.internal.exchange.ImportModel;
import org.baraza.rcp.internal.exchange.ImportWizard;
import org.baraza.rcp.internal.exchange.KeptMapping;
import org.baraza.rcp.internal.exchange.Messages;
import org.baraza.session.Session;
import org.baraza.ui.ActiveSession;
import org.baraza.ui.Failures;
import org.baraza.ui.NearFile;
import org.baraza.ui.SentenceDialog;
import org.baraza.ui.Waiting;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.osgi.framework.FrameworkUtil;

/** Takes the tables of a spreadsheet, or address cards, into the strategy. */
public final class ImportHandler extends SessionHandler {

    private static final String MAPPING = "import.mapping";
    private static final String TABLES = "*.xlsx;*.ods;*.csv;*.vcf;*.xlsm;*.txt";

    @Override
    void execute(IWorkbenchWindow window, ActiveSession active, Session session) {
        FileDialog dialog = NearFile.begin(new FileDialog(window.getShell(), SWT.OPEN));
        dialog.setText(Messages.Import_choose);
        dialog.setFilterExtensions(new String[] { TABLES });
        dialog.setFilterNames(new String[] { Messages.Import_files });
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> Failures.guard(() -> take(window, session, file)));
    }

    private static void take(IWorkbenchWindow window, Session session, Path file) throws Exception {
        Path kept = kept();
        Mapping mapping = new KeptMapping(kept).read(left -> SentenceDialog.tell(window.getShell(), left));
        Catalogue catalogue = window.getService(CatalogueService.class).catalogue();
        Waiting.until(NLS.bind(Messages.Import_reading, file.getFileName()),
                () -> new ImportModel(session, TableFiles.read(file), catalogue, mapping)).ifPresent(model -> {
                    WizardDialog wizard = new WizardDialog(window.getShell(), new ImportWizard(model, kept));
                    wizard.setHelpAvailable(false);
                    wizard.open();
                });
    }

    private static Path kept() {
        return Path.of(Platform.getStateLocation(FrameworkUtil.getBundle(ImportHandler.class)).append(MAPPING).toOSString());
    }
}
