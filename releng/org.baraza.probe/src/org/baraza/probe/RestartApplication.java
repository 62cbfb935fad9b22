package org.baraza.probe;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Says its words; on "again" restarts with the rest of them, as a program does that changes its language. */
public final class RestartApplication implements IApplication {

    private static final String AGAIN = "again";

    @Override
    public Object start(IApplicationContext context) {
        String[] words = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        System.out.println(String.join(" ", words));
        if (!AGAIN.equals(words[0])) {
            return EXIT_OK;
        }
        String next = String.join("\n", words).substring(AGAIN.length() + 1);
        System.setProperty("baraza.next", "-application\norg.baraza.probe.restart\n" + next);
        return EXIT_RELAUNCH;
    }

    @Override
    public void stop() {
        // ends by itself
    }
}
