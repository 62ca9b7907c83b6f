package org.lantai.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lantai.model.Script;
import org.lantai.script.LineConverter;
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

    ConvertCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (target == null) {
            throw new IllegalStateException("picocli lets nobody through without --to");
        }
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            new LineConverter(target).convert(in, terminal.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
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
}
