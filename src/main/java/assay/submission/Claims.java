package assay.submission;

import assay.catalogue.TaskInfo;
import assay.compiler.CompiledType;
import assay.compiler.CompiledType.Unfit;
import assay.submission.SetAside.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Decides, task by task, what a submission has to offer. */
final class Claims {

    private final TaskNames names;
    private final Collection<SetAside> aside;
    private final List<CompiledType> types;

    Claims(TaskNames names, Collection<SetAside> aside, List<CompiledType> types) {
        this.names = names;
        this.aside = aside;
        this.types = types;
    }

    SortedMap<String, Claim> of(Collection<TaskInfo> tasks) {
        SortedMap<String, Claim> claims = new TreeMap<>();
        tasks.forEach(t -> claim(t).ifPresent(c -> claims.put(t.id(), c)));
        return claims;
    }

    private Optional<Claim> claim(TaskInfo task) {
        List<CompiledType> compiled = types.stream()
                .filter(t -> t.tasks().contains(task.type().getCanonicalName()))
                .toList();
        List<String> fit = compiled.stream()
                .filter(c -> c.unfit().isEmpty())
                .map(CompiledType::className)
                .sorted()
                .toList();
        if (fit.size() == 1) {
            return Optional.of(new Claim.Implemented(fit.get(0)));
        }
        if (fit.size() > 1) {
            return Optional.of(new Claim.Ambiguous(fit));
        }
        return setAside(task).or(() -> unfit(task, compiled));
    }

    private Optional<Claim> setAside(TaskInfo task) {
        List<SetAside> claiming = aside.stream()
                .filter(a -> names.claimedIn(a.sketch()).containsKey(task.id()))
                .toList();
        if (claiming.isEmpty()) {
            return Optional.empty();
        }
        List<String> twins = claiming.stream()
                .filter(a -> a.why() == Why.DUPLICATE)
                .map(SetAside::file)
                .toList();
        if (twins.size() > 1) {
            return Optional.of(new Claim.Ambiguous(twins));
        }
        List<String> reasons = new ArrayList<>();
        claiming.forEach(a -> reasons.addAll(a.reasons()));
        return Optional.of(
                claiming.stream().allMatch(a -> a.why() == Why.RESERVED)
                        ? new Claim.Rejected(String.join("; ", reasons))
                        : new Claim.NotCompiled(reasons));
    }

    private static Optional<Claim> unfit(TaskInfo task, List<CompiledType> compiled) {
        List<CompiledType> concrete = compiled.stream()
                .filter(c -> c.unfit().stream().noneMatch(why -> why == Unfit.ABSTRACT))
                .toList();
        List<String> reasons = (concrete.isEmpty() ? compiled : concrete)
                .stream()
                        .flatMap(c -> c.unfit().map(why -> reason(task, c, why)).stream())
                        .sorted()
                        .toList();
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Claim.Unusable(reasons));
    }

    private static String reason(TaskInfo task, CompiledType type, Unfit why) {
        return type.className() + " implements " + task.name() + " but " + why.words() + "; " + why.remedy();
    }
}
