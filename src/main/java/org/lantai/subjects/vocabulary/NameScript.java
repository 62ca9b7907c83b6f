package org.lantai.subjects.vocabulary;

import java.util.function.UnaryOperator;
import org.lantai.model.Script;
import org.lantai.script.TextConverter;

/** Writes names that the archivist gave, in whatever script, as the archive writes them. */
public final class NameScript {
    private final UnaryOperator<String> converter;

    public NameScript(Script target) {
        // A converter is made for every document, and its tables are not for nothing: 0.1 ms.
        this.converter = target.isSimplified() ? NameKey::simplified : new TextConverter(target)::convert;
    }

    /** The name in the archive's script; one that does not tell its own script stays as it is. */
    public String unify(String name) {
        return converter.apply(name);
    }
}
