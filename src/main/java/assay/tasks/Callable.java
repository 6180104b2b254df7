package assay.tasks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface whose objects cross between checker and worker by reference: an oracle that is handed to a submission,
 * or an object that a submission returns. A reference lives until the call (an argument) or the try (a result) ends.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Callable {}
