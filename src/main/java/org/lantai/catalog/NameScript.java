package org.lantai.catalog;

import org.lantai.model.Script;
import org.lantai.script.TextConverter;

/** Writes names that the archivist gave, in whatever script, as the archive writes them. */
final class NameScript {
    private final Script target;
    private final TextConverter converter;

    NameScript(Script target) {
        this.target = target;
        this.converter = new TextConverter(target);
    }

    /** The name in the archive's script; one that does not tell its own script stays as it is. */
    String unify(String name) {
        return target.isSimplified() ? NameKey.simplified(name) : converter.convert(name);
    }
}
