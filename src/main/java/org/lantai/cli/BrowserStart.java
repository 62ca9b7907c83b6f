package org.lantai.cli;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Opens an address in the browser of the user, as her system does it. */
final class BrowserStart {
    private BrowserStart() {}

    /** @return whether the system has a way to do it */
    static boolean open(URI address) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), address.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException none) {
            return false;
        }
    }

    /** @param system its name as Java tells it */
    static List<String> command(String system, String address) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", address);
    }
}
