package nl.goedmaker.app;

import java.util.function.BooleanSupplier;
import nl.goedmaker.cli.Services;

/** Reads in the background what checks compare: customers that were never compared, then messages and photos. */
final class CatchingUp {
    private CatchingUp() {}

    /**
     * @param goesOn asked now and then; what is left is read the next time
     * @return whether a check may now find more than before
     */
    static boolean of(Services services, BooleanSupplier goesOn) {
        boolean isBehind = services.people().isBehind();
        if (isBehind) {
            services.people().catchUp();
        }
        return services.readings().catchUp((done, of) -> goesOn.getAsBoolean()) > 0 || isBehind;
    }
}
