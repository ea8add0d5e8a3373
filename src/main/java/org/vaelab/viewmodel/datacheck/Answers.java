package org.vaelab.viewmodel.datacheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vaelab.data.Choices;
import org.vaelab.data.Option;
import org.vaelab.data.SplitChoice;
import org.vaelab.data.Survey;
import org.vaelab.i18n.Sentence;

/**
 * The options of some data with an answer each, right or wrong; immutable.
 *
 * @param texts by the option's id, in the options' order
 */
public record Answers(List<Option> options, Map<String, String> texts) {

    public Answers {
        options = List.copyOf(options);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** What was chosen before, and else what the data propose. */
    static Answers of(Survey survey, Choices before) {
        List<Option> options = new ArrayList<>(survey.options());
        if (survey.canBeSplit()) {
            options.addAll(SplitChoice.OPTIONS);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        options.forEach(option -> texts.put(option.id(), before.of(option.id()).orElse(option.usual())));
        return new Answers(options, texts);
    }

    public String text(String id) {
        return texts.getOrDefault(id, "");
    }

    Answers with(String id, String text) {
        Map<String, String> changed = new LinkedHashMap<>(texts);
        changed.put(id, text.strip());
        return new Answers(options, changed);
    }

    /** Whether an option has a bearing on how the data are read. */
    public boolean applies(String id) {
        return !SplitChoice.OF_A_SPLIT.contains(id) || !SplitChoice.isAsRead(text(SplitChoice.SPLIT));
    }

    /** Why an answer is none. */
    public Optional<Sentence> problem(Option option) {
        return applies(option.id()) ? option.problem(text(option.id())) : Optional.empty();
    }

    boolean areRight() {
        return options.stream().allMatch(option -> problem(option).isEmpty());
    }

    /** What differs from what the data propose. */
    Choices choices() {
        Choices choices = Choices.NONE;
        for (Option option : options) {
            String text = text(option.id());
            if (applies(option.id()) && !text.equals(option.usual())) {
                choices = choices.with(option.id(), text);
            }
        }
        return choices;
    }

    /** Those that decide what images look like, and not which are held out. */
    Choices ofImages() {
        Set<String> split = SplitChoice.IDS;
        Choices all = choices();
        Map<String, String> kept = new LinkedHashMap<>(all.texts());
        kept.keySet().removeAll(split);
        return new Choices(kept);
    }
}
