package org.vaelab.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vaelab.i18n.Sentence;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line in plain words, in place of picocli's: they name what was typed, and say what may be. */
final class Complaints {

    private static final int MOST_SLIPS = 2;

    /** Of an abbreviation; a single letter may mean anything. */
    private static final int FEWEST_LETTERS = 2;

    private static final Pattern OPTION = Pattern.compile("--?[A-Za-z].*");

    private static final Set<Class<?>> WHOLE = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> NUMBERS = Set.of(double.class, Double.class, float.class, Float.class);

    private Complaints() {}

    /** @param arguments as they were typed */
    static Sentence about(ParameterException problem, List<String> arguments) {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched);
        }
        if (problem instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return unknownOption(missing.getCommandLine(), arguments)
                    .orElseGet(() -> missing(missing.getMissing(), arguments));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return Sentence.of("cli.twice", name(twice.getOverwritten()));
        }
        ArgSpec argument = problem.getArgSpec();
        Sentence kind = argument == null ? null : kind(argument);
        return kind == null || argument == null || problem.getValue() == null
                ? Sentence.of("cli.other", String.valueOf(problem.getMessage()))
                : Sentence.of("cli.not-a", name(argument), kind, problem.getValue());
    }

    private static Sentence unknown(UnmatchedArgumentException unmatched) {
        String typed = unmatched.getUnmatched().get(0);
        CommandLine command = unmatched.getCommandLine();
        if (unmatched.isUnknownOption()) {
            return noSuchOption(optionOf(typed), command);
        }
        if (command.getParent() != null) {
            return Sentence.of("cli.one-too-many", typed);
        }
        return suggesting("cli.no-such-command", typed, command.getSubcommands().keySet());
    }

    /** What is missing is told before what is unknown; but who mistypes an option wants to hear of that first. */
    private static Optional<Sentence> unknownOption(CommandLine command, List<String> arguments) {
        Set<String> known = command.getCommandSpec().optionsMap().keySet();
        return arguments.stream()
                .takeWhile(typed -> !typed.equals("--"))
                .filter(typed -> OPTION.matcher(typed).matches())
                .map(Complaints::optionOf)
                .filter(typed -> !known.contains(typed))
                .findFirst()
                .map(typed -> noSuchOption(typed, command));
    }

    /** Without a value that is typed in the same word. */
    private static String optionOf(String typed) {
        int value = typed.indexOf('=');
        return value < 0 ? typed : typed.substring(0, value);
    }

    private static Sentence noSuchOption(String typed, CommandLine command) {
        return suggesting(
                "cli.no-such-option",
                typed,
                command.getCommandSpec().optionsMap().keySet());
    }

    private static Sentence suggesting(String key, String typed, Set<String> known) {
        Sentence sentence = Sentence.of(key, typed);
        return known.stream()
                .filter(name -> abbreviates(typed, name))
                .min(Comparator.comparingInt(String::length))
                .or(() -> known.stream()
                        .filter(name -> slips(typed, name) <= MOST_SLIPS)
                        .min(Comparator.comparingInt(name -> slips(typed, name))))
                .map(meant -> Sentence.of("cli.perhaps", sentence, meant))
                .orElse(sentence);
    }

    /** Whether a name begins so, or its words begin with these letters, as lr stands for learning-rate. */
    private static boolean abbreviates(String typed, String name) {
        String letters = withoutDashes(typed);
        String whole = withoutDashes(name);
        String initials =
                Stream.of(whole.split("-")).map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return letters.length() >= FEWEST_LETTERS && (whole.startsWith(letters) || initials.equals(letters));
    }

    private static String withoutDashes(String option) {
        return option.replaceFirst("^-+", "");
    }

    /** How many letters are too many, missing or others: Levenshtein's distance. */
    private static int slips(String typed, String meant) {
        int[] row = IntStream.rangeClosed(0, meant.length()).toArray();
        for (int i = 1; i <= typed.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= meant.length(); j++) {
                int replaced = diagonal + (typed.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[meant.length()];
    }

    private static Sentence missing(List<ArgSpec> missing, List<String> arguments) {
        ArgSpec first = missing.get(0);
        Sentence kind = kind(first);
        if (first.isOption() && arguments.contains(name(first))) {
            return Sentence.of("cli.no-value", name(first), kind == null ? first.paramLabel() : kind);
        }
        return Sentence.of(
                "cli.missing", missing.stream().map(Complaints::usage).collect(Collectors.joining(", ")));
    }

    private static String usage(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static @Nullable Sentence kind(ArgSpec argument) {
        Class<?>[] types = argument.auxiliaryTypes();
        Class<?> type = types.length == 0 ? argument.type() : types[0];
        if (WHOLE.contains(type)) {
            return Sentence.of("cli.a-whole-number");
        }
        return NUMBERS.contains(type) ? Sentence.of("cli.a-number") : null;
    }
}
