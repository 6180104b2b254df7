package assay.checks.matrixcalculus.factorizationgradient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The clerk's book: every multiplication that was ordered. */
final class ProductLog {

    /**
     * A product of an a×b by a b×c matrix.
     *
     * @param diagonal whether one of them was a diagonal matrix with all its zeros
     */
    record Product(long a, long b, long c, boolean diagonal) {

        double multiplications() {
            return (double) a * b * c;
        }

        @Override
        public String toString() {
            return a + "×" + b + " times " + b + "×" + c;
        }
    }

    private final List<Product> products = new ArrayList<>();
    private double scalings;

    void product(Product product) {
        products.add(product);
    }

    void scaling(long entries) {
        scalings += entries;
    }

    double multiplications() {
        return scalings
                + products.stream().mapToDouble(Product::multiplications).sum();
    }

    List<Product> products() {
        return List.copyOf(products);
    }

    Optional<Product> dearest() {
        return products.stream().max(Comparator.comparingDouble(Product::multiplications));
    }
}
