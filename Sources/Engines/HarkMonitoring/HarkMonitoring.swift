// HarkMonitoring
