package org.lantai.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lantai.model.Script;
import org.lantai.model.ScriptFound;
import org.lantai.model.edit.Edit;
import org.lantai.model.edit.Reason;
import org.lantai.script.Lexicon;
import org.lantai.script.LexiconFile;
import org.lantai.script.LineConverter;
import org.lantai.script.ScriptSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code lantai convert}: script unification as a filter. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        versionProvider = LantaiCommand.Version.class,
        header = "Unifies the script of a text: reads standard input, writes standard output, a line for a line.",
        description = {"%nUTF-8 in, UTF-8 out; any size of input. Text without Chinese comes back as it is.%n"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  lantai convert --to zh-Hans < traditional.txt > simplified.txt",
            "  lantai convert --to zh-Hans --explain < traditional.txt > simplified.txt 2> choices.txt",
            "  lantai convert --to zh-TW < simplified.txt"
        })
final class ConvertCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "SCRIPT",
            converter = ScriptTag.class,
            description = "zh-Hans, zh-Hant, zh-TW or zh-HK")
    private @Nullable Script target;

    @Option(
            names = "--from",
            defaultValue = "auto",
            paramLabel = "SCRIPT",
            converter = Origin.class,
            description = {
                "What all lines are written in, as for --to; auto (the default) tells each line by it and the lines before it.",
                "Told to be of Taiwan or Hong Kong, lines keep their words unless these are unified."
            })
    private From origin = new From(Optional.empty());

    @Option(
            names = "--vocabulary",
            defaultValue = "keep",
            paramLabel = "keep|unify",
            converter = WordsName.class,
            description = "Whether a text written in Taiwan or Hong Kong keeps its own words (the default).")
    private Words words = new Words(false);

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description = "Words of your own, as in content/lexicon.tsv: Simplified, tab, Traditional, tab, reason.")
    private @Nullable Path lexicon;

    @Option(
            names = "--explain",
            description = "Print every choice that was not the plain mapping of a character on standard error.")
    private boolean explain;

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (target == null) {
            throw new IllegalStateException("picocli lets nobody through without --to");
        }
        Lexicon own = lexicon == null ? Lexicon.NONE : LexiconFile.read(lexicon, lexicon.toString());
        Consumer<Edit> choices = explain ? this::explain : choice -> {};
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            new LineConverter(new ScriptSettings(target, words.unified(), false, own), origin.script(), choices)
                    .convert(in, terminal.out());
            terminal.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    private void explain(Edit choice) {
        terminal.err()
                .printf(
                        "%d:%d: %s -> %s (%s, %s)%s%n",
                        choice.place().index() + 1,
                        choice.place().start() + 1,
                        choice.before(),
                        choice.after(),
                        choice.rule().key(),
                        choice.certainty().name().toLowerCase(Locale.ROOT),
                        choice.why().isEmpty() ? "" : ": " + Reason.english(choice.why()));
    }

    /** Reads a script by its tag. */
    static final class ScriptTag implements ITypeConverter<Script> {
        @Override
        public Script convert(String value) {
            return Script.ofTag(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + value + "' is no known script; use zh-Hans, zh-Hant, zh-TW or zh-HK"));
        }
    }

    /** What lines are written in; empty where each is told by itself. */
    record From(Optional<ScriptFound> script) {}

    /** Reads what lines are written in. */
    static final class Origin implements ITypeConverter<From> {
        @Override
        public From convert(String value) {
            if (value.equals("auto")) {
                return new From(Optional.empty());
            }
            return new From(Optional.of(
                    switch (new ScriptTag().convert(value)) {
                        case HANS -> ScriptFound.SIMPLIFIED;
                        case HANT -> ScriptFound.TRADITIONAL;
                        case TAIWAN -> ScriptFound.TAIWAN;
                        case HONG_KONG -> ScriptFound.HONG_KONG;
                    }));
        }
    }

    /** What becomes of the words of a text written elsewhere. */
    record Words(boolean unified) {}

    /** Reads what becomes of words. */
    static final class WordsName implements ITypeConverter<Words> {
        @Override
        public Words convert(String value) {
            if (!value.equals("keep") && !value.equals("unify")) {
                throw new TypeConversionException("'" + value + "' is not known; use keep or unify");
            }
            return new Words(value.equals("unify"));
        }
    }
}
