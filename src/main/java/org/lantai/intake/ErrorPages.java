package org.lantai.intake;

import org.lantai.model.PageKind;
import org.lantai.model.Script;
import org.lantai.model.SourcePage;
import org.lantai.pipeline.Cleaner;

/** Tells pages that say that what was asked for is not there, as a build tells them. */
final class ErrorPages {
    private final Cleaner cleaner = new Cleaner(Script.HANS);

    boolean isOne(SourcePage page) {
        return cleaner.clean(page).document().article().kind() == PageKind.ERROR;
    }
}
