package org.lantai.site;

import com.microsoft.playwright.Browser;

/** With the browser's scripts off, the switch is a link. */
class ScriptSwitchWithoutScriptsTest extends TwoScripts {
    @Override
    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setJavaScriptEnabled(false);
    }
}
