package org.vaelab.viewmodel.datacheck;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.vaelab.data.Choices;
import org.vaelab.data.DataName;
import org.vaelab.viewmodel.ClassLook;

/** What a person has decided about data, by what finds them again; kept from one start of the program to the next. Belongs to the UI thread. */
public final class DataMemory {

    private static final String CHOSEN = "chosen ";
    private static final String CLASSES = "classes ";

    private final Map<String, String> texts;
    private final Consumer<Map<String, String>> save;

    /**
     * @param texts as they were saved the last time
     * @param save is given all texts whenever one has changed
     */
    public DataMemory(Map<String, String> texts, Consumer<Map<String, String>> save) {
        this.texts = new TreeMap<>(texts);
        this.save = save;
    }

    /** How data are to be read, if a person has decided it. */
    public Optional<DataName> chosen(String source) {
        return text(CHOSEN + source).map(choices -> {
            DataName name = DataName.parse(source + "::" + choices);
            return name.source().equals(source) ? name : new DataName(source, Choices.NONE);
        });
    }

    public void choose(DataName name) {
        put(CHOSEN + name.source(), name.choices().toString());
    }

    /** How a person has the classes named and coloured. */
    ClassLook look(String source) {
        return text(CLASSES + source).map(ClassLook::parse).orElse(ClassLook.NONE);
    }

    void keep(String source, ClassLook look) {
        put(CLASSES + source, look.text());
    }

    private Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    private void put(String key, String text) {
        if (!text.equals(texts.put(key, text))) {
            save.accept(Map.copyOf(texts));
        }
    }
}
