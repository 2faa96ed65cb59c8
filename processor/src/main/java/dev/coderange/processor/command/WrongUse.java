package dev.coderange.processor.command;

import dev.coderange.processor.text.Suggestions;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of arguments that cannot be followed: of a word that is none of ours, the one that is nearest to it. */
final class WrongUse {

    private WrongUse() {}

    static String message(ParameterException mistake) {
        if (!(mistake instanceof UnmatchedArgumentException unmatched)) {
            return mistake.getMessage();
        }
        CommandLine command = mistake.getCommandLine();
        String word = unmatched.getUnmatched().get(0);
        if (unmatched.isUnknownOption()) {
            return mistake.getMessage() + "." + meant(word.split("=")[0], options(command));
        }
        return command.getSubcommands().isEmpty()
                ? mistake.getMessage() + "."
                : "There is no command '" + word + "'."
                        + meant(word, new ArrayList<>(command.getSubcommands().keySet()));
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            if (!option.hidden()) {
                names.add(option.longestName());
            }
        }
        return names;
    }

    private static String meant(String word, List<String> known) {
        return new Suggestions(known)
                .nearest(word)
                .map(nearest -> " Did you mean " + nearest + "?")
                .orElse("");
    }
}
