package org.lantai.render.theme;

import org.lantai.model.edit.Rule;

/** The names of rules for readers, as the theme has them. */
public final class RuleNames {
    private final Messages messages;

    public RuleNames(Messages messages) {
        this.messages = messages;
    }

    /** Those of the built-in theme in English, for who reads of them outside of a site. */
    public static RuleNames english() {
        return new RuleNames(Theme.builtIn().messages("en"));
    }

    public String of(Rule rule) {
        return messages.of("rule." + rule.key());
    }
}
