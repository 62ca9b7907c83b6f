package org.lantai.site;

import org.junit.jupiter.api.AfterAll;

/** From a static host, not at the root of it. */
class WalkUnderASubPathTest extends WalkWithScripts {
    private final FolderServer server = new FolderServer(SITE);

    @AfterAll
    void stopServer() {
        server.close();
    }

    @Override
    String address() {
        return server.address();
    }

    @Override
    boolean isOurs(String url) {
        return url.startsWith(address());
    }
}
