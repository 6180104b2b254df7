package assay.report.pages;

import assay.report.text.Numbers;
import assay.report.text.Plain;

/** A step as it is shown: "DualNorm: attained (A3, 2 points) does not hold". */
record StepView(String href, String task, String what, String worth, String words, String headline) {

    static StepView of(NextSteps.Step step, String anchor) {
        String items = Plain.line(step.items(), 60);
        String points = Numbers.counted(step.points(), "point");
        return new StepView(
                "#" + anchor,
                Names.shortName(step.task()),
                step.property().map(p -> Plain.line(p.id(), 60)).orElse(""),
                items.isEmpty() ? points : items + ", " + points,
                step.words(),
                step.property().map(p -> Plain.line(p.headline(), 300)).orElse(""));
    }
}
