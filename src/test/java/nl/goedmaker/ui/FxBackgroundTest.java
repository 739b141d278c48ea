package nl.goedmaker.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.goedmaker.text.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FxBackgroundTest {
    private final List<Object> told = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private List<Object> toldAfter(Callable<String> work) {
        try (FxBackground background = new FxBackground(told::add, told::add)) {
            background.run(work, told::add);
            Screen.settle(background);
            assertThat(background.busyProperty().get()).isFalse();
        }
        return told;
    }

    @Test
    void whatWorkFoundReachesTheScreen() {
        assertThat(toldAfter(() -> "found")).containsExactly("found");
    }

    @Test
    void aRefusalReachesTheScreenAsItIs() {
        Refusal refusal = Refusal.badInput("money.zero");
        assertThat(toldAfter(() -> {
                    throw refusal;
                }))
                .containsExactly(refusal);
    }

    @Test
    void noFailureIsSwallowedNotEvenAnError() {
        StackOverflowError error = new StackOverflowError();
        assertThat(toldAfter(() -> {
                    throw error;
                }))
                .containsExactly(error);
        Exception exception = new java.io.IOException("no disk");
        assertThat(toldAfter(() -> {
                    throw exception;
                }))
                .containsExactly(error, exception);
    }
}
