package assay.checks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * Declares a property of a task: a theorem that every right answer satisfies, counted towards one item. The method takes the
 * subject as an ordinary parameter of the task's type, and generated values as jqwik's {@code @ForAll} parameters; it may take
 * an {@link Evidence}. Its Javadoc states the theorem, its source and how the tolerance was derived.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Property(
        shrinking = ShrinkingMode.FULL,
        edgeCases = EdgeCasesMode.NONE,
        generation = GenerationMode.RANDOMIZED,
        maxDiscardRatio = 5)
public @interface Graded {

    /** The item that the property counts towards, such as {@code A3}. */
    String item();

    /** The theorem in one sentence, as the student reads it. */
    String says();

    /** The property's share of the item; ignored for a gate. */
    double weight() default 1;

    /** Whether failing it makes the item worth nothing. */
    boolean gate() default false;

    /** The property of the same class that this one rests on; if that fails, this one costs nothing more. Empty for none. */
    String follows() default "";

    /** How many inputs are tried unless the run says otherwise. */
    int tries() default 100;

    /** CPU seconds that the submission may use for the whole property. */
    int seconds() default 10;
}
