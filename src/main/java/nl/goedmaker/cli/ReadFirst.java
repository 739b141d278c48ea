package nl.goedmaker.cli;

import nl.goedmaker.text.Sentence;

/** Reads the messages and photos that wait before a check is made, and says on standard error how far it is when that takes long. */
final class ReadFirst {
    private ReadFirst() {}

    static void all(Session session) {
        Steps steps = new Steps();
        session.services().readings().catchUp((done, of) -> {
            if (steps.isNext(done, of)) {
                session.tell(Sentence.of("cli.check.reading", done, of));
            }
            return true;
        });
    }
}
