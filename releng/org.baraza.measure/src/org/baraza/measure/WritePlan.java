package org.baraza.measure;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.baraza.session.format.DocumentWriter;
import org.baraza.testkit.LargePlan;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Writes a generated plan: {@code FILE ACTIVITIES [GROUPS [MEASUREMENTS]]}. */
public final class WritePlan implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        List<String> words = Services.words(context);
        LargePlan plan = LargePlan.of(Integer.parseInt(words.get(1)));
        if (words.size() > 2) {
            plan.groups(Integer.parseInt(words.get(2)));
        }
        if (words.size() > 3) {
            plan.measurements(Integer.parseInt(words.get(3)));
        }
        Files.write(Path.of(words.getFirst()), DocumentWriter.write(plan.build()));
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
