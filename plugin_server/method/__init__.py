"""The codevelopment method as data and pure rules: steps, presets, rights, guidance."""
