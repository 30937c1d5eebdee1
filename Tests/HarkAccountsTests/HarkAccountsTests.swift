import HarkAccounts
import Testing
