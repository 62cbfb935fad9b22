package org.baraza.rcp.internal.creation;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** Country, office, and the title that follows from them. */
final class NamePage extends BeginningPage {

    private Text title;
    private boolean following;

    NamePage(Beginning beginning) {
        super(beginning, Messages.Name_title, Messages.Name_explained);
    }

    @Override
    void fill(Form form) {
        form.text(Messages.Name_country, beginning().country(), text -> {
            beginning().setCountry(text);
            follow();
        });
        form.text(Messages.Name_office, beginning().office(), text -> beginning().setOffice(text));
        form.note(Messages.Name_office_note);
        title = form.text(Messages.Name_titleOfDocument, beginning().title(), text -> {
            if (!following) {
                beginning().setTitle(text);
                judge();
            }
        });
        title.addListener(SWT.FocusOut, event -> follow());
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            follow();
        }
    }

    private void follow() {
        following = true;
        title.setText(beginning().title());
        following = false;
        judge();
    }
}
