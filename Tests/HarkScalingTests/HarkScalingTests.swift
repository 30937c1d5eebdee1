import HarkScaling
import Testing
