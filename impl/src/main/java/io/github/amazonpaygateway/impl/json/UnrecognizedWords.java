package io.github.amazonpaygateway.impl.json;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Collects the words of an answer that stand for {@code UNRECOGNIZED}, so that no text is lost. */
final class UnrecognizedWords {

    private final AnswerObject answer;
    private final Map<String, String> found = new TreeMap<>();

    private UnrecognizedWords(AnswerObject answer) {
        this.answer = answer;
    }

    static UnrecognizedWords in(AnswerObject answer) {
        return new UnrecognizedWords(answer);
    }

    UnrecognizedWords at(String field, OpenEnum<?> words) {
        return keep(field, answer.text(field), words);
    }

    UnrecognizedWords at(String object, String field, OpenEnum<?> words) {
        return keep(object + "." + field, answer.object(object).flatMap(inner -> inner.text(field)), words);
    }

    Map<String, String> byPath() {
        return found;
    }

    private UnrecognizedWords keep(String path, Optional<String> text, OpenEnum<?> words) {
        text.filter(word -> !words.knows(word)).ifPresent(word -> found.put(path, word));
        return this;
    }
}
