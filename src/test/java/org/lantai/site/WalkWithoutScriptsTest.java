package org.lantai.site;

import com.microsoft.playwright.Browser;

/** From the disk, with the browser's scripts off. */
class WalkWithoutScriptsTest extends Walk {
    @Override
    String address() {
        return SITE.toUri().toString();
    }

    @Override
    Browser.NewContextOptions options() {
        return super.options().setJavaScriptEnabled(false);
    }
}
