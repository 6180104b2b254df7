package assay.checks;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method of a property class that takes the subject (and {@link RealData} if it likes) and returns a
 * {@link assay.verdict.Figure}, drawn from the submission's own values with the theory drawn in. A subject that gives no answer
 * gives no figure.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Drawing {}
