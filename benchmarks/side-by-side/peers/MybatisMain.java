import java.io.File;
import java.sql.DriverManager;
import java.util.Properties;
import org.apache.ibatis.migration.ConnectionProvider;
import org.apache.ibatis.migration.FileMigrationLoader;
import org.apache.ibatis.migration.operations.UpOperation;
import org.apache.ibatis.migration.options.DatabaseOperationOption;

/** MyBatis Migrations as a program calls it: URL, user, password, folder. */
public final class MybatisMain {
    private MybatisMain() {}

    public static void main(String[] arguments) {
        ConnectionProvider connections = () -> DriverManager.getConnection(arguments[0], arguments[1], arguments[2]);
        DatabaseOperationOption option = new DatabaseOperationOption();
        option.setAutoCommit(false);
        FileMigrationLoader scripts = new FileMigrationLoader(new File(arguments[3], "scripts"), "UTF-8", new Properties());
        new UpOperation().operate(connections, scripts, option, System.out);
    }
}
