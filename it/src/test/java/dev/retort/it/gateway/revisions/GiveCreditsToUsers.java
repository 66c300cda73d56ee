package dev.retort.it.gateway.revisions;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.Sql;

/** Users who came before the credits get those of their plan for this month. */
@Revision(id = "1772700000000", parent = "1772600000000", description = "Give credits to the users there are")
public final class GiveCreditsToUsers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.sql(Sql.of("""
                INSERT INTO credit_balances (
                    owner_id, owner_type, plan_id, balance, monthly_allocation, rollover_balance, status,
                    period_start, period_end)
                SELECT users.id, 'user', plan.code, plan.credits, plan.credits, 0, 'active',
                    month.beginning, month.beginning + INTERVAL '1 month'
                FROM users
                JOIN (VALUES ('free', 500), ('starter', 5000), ('pro', 25000), ('team', 100000))
                    AS plan (code, credits) ON plan.code = users.plan_type
                CROSS JOIN (SELECT DATE_TRUNC('month', NOW() AT TIME ZONE 'UTC') AS beginning) AS month
                WHERE users.is_active AND users.role IN ('user', 'beta') AND NOT EXISTS (
                    SELECT 1 FROM credit_balances AS own
                    WHERE own.owner_id = users.id::text AND own.owner_type = 'user')
                ON CONFLICT DO NOTHING""").reversedByNothing());
    }
}
