package org.baraza.session.internal.sharing;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;

/** What this machine is called. */
final class Machine {

    private Machine() {
    }

    /** Asking the network comes last: it may take its time. */
    static String name() {
        return Stream.of("COMPUTERNAME", "HOSTNAME").map(System::getenv)
                .flatMap(name -> Optional.ofNullable(name).stream()).filter(name -> !name.isBlank()).findFirst()
                .orElseGet(Machine::hostName);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost"; // a machine without a name of its own
        }
    }
}
