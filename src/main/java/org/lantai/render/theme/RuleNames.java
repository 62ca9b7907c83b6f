package org.lantai.render.theme;

/** The names of rules in plain English, as the theme has them; for who reads of them outside of a site. */
public final class RuleNames {
    private final Messages messages;

    private RuleNames(Messages messages) {
        this.messages = messages;
    }

    /** The names of the built-in theme. */
    public static RuleNames english() {
        return new RuleNames(Theme.builtIn().messages("en"));
    }

    /** The name of a rule; the rule itself where it has none. */
    public String of(String rule) {
        return messages.label("rule", rule).orElse(rule);
    }
}
