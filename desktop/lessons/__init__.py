"""Pages and collections as lessons: slides, talking points, worksheets, quizzes, words. Pure: no Qt, no files."""
